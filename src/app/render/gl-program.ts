/**
 * Thin wraps around WebGL 2: a program with its uniforms by name, buffers of rows of which only what changed is
 * sent again, and vertex layouts of one row an instance. Compiling waits for nothing: faults are asked for
 * only when a program is first used. O(1) but for what is uploaded.
 */

type Gl = WebGL2RenderingContext;

/** One column of the rows of a buffer. */
export interface RowColumn {
  readonly name: string;
  readonly size: 1 | 2 | 3 | 4;
  readonly type: 'float' | 'uint' | 'byte';
  /** Bytes from the beginning of a row. */
  readonly at: number;
}

const BYTES = { float: 4, uint: 4, byte: 1 } as const;

/** A buffer on the graphics card that holds rows of the same length. */
export class RowBuffer {
  readonly columns: readonly RowColumn[];
  readonly stride: number;
  readonly buffer: WebGLBuffer;
  readonly #gl: Gl;
  #length = -1;

  constructor(gl: Gl, columns: readonly RowColumn[], stride: number) {
    this.#gl = gl;
    this.columns = columns;
    this.stride = stride;
    this.buffer = gl.createBuffer();
  }

  /** Sends all rows. */
  fill(rows: ArrayBufferView, usage: 'static' | 'dynamic'): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    if (rows.byteLength === this.#length && usage === 'dynamic') gl.bufferSubData(gl.ARRAY_BUFFER, 0, rows);
    else gl.bufferData(gl.ARRAY_BUFFER, rows, usage === 'static' ? gl.STATIC_DRAW : gl.DYNAMIC_DRAW);
    this.#length = rows.byteLength;
  }

  /** Sends the rows `[first, last]` of all. */
  change(rows: Uint8Array, [first, last]: readonly [number, number]): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    const [from, to] = [first * this.stride, (last + 1) * this.stride];
    gl.bufferSubData(gl.ARRAY_BUFFER, from, rows.subarray(from, to));
  }
}

/** A compiled program; one vertex layout for each set of buffers it is drawn with. */
export class GlProgram {
  readonly #gl: Gl;
  readonly #program: WebGLProgram;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();

  constructor(gl: Gl, vertexSource: string, fragmentSource: string) {
    this.#gl = gl;
    this.#program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, vertexSource],
      [gl.FRAGMENT_SHADER, fragmentSource],
    ] as const) {
      const shader = gl.createShader(type)!;
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(this.#program, shader);
    }
    gl.linkProgram(this.#program);
  }

  /** Layout of instances that take their attributes from rows. */
  layout(...buffers: readonly RowBuffer[]): WebGLVertexArrayObject {
    const gl = this.#gl;
    const layout = gl.createVertexArray();
    gl.bindVertexArray(layout);
    for (const { buffer, columns, stride } of buffers) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      for (const { name, size, type, at } of columns) {
        const place = gl.getAttribLocation(this.#program, name);
        if (place < 0) continue;
        gl.enableVertexAttribArray(place);
        if (type === 'float') gl.vertexAttribPointer(place, size, gl.FLOAT, false, stride, at);
        else
          gl.vertexAttribIPointer(
            place,
            size,
            BYTES[type] === 1 ? gl.UNSIGNED_BYTE : gl.UNSIGNED_INT,
            stride,
            at,
          );
        gl.vertexAttribDivisor(place, 1);
      }
    }
    gl.bindVertexArray(null);
    return layout;
  }

  /** Draws so many instances of a strip. */
  draw(layout: WebGLVertexArrayObject, vertices: number, instances: number): void {
    if (instances === 0) return;
    const gl = this.#gl;
    gl.bindVertexArray(layout);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, instances);
  }

  /** Uses the program; throws with the compiler's words if it does not stand. */
  use(): void {
    this.#gl.useProgram(this.#program);
  }

  /** Why the program does not stand; empty if it does. Waits for the compiler. */
  fault(): string {
    const gl = this.#gl;
    if (gl.getProgramParameter(this.#program, gl.LINK_STATUS) === true) return '';
    const shaders = gl.getAttachedShaders(this.#program) ?? [];
    return [
      gl.getProgramInfoLog(this.#program),
      ...shaders.map((shader) => gl.getShaderInfoLog(shader)),
    ].join('\n');
  }

  /** Sets uniforms: numbers, vectors of two to four, or lists of vectors of three. */
  set(values: Readonly<Record<string, number | readonly number[] | Float32Array>>): void {
    const gl = this.#gl;
    for (const [name, value] of Object.entries(values)) {
      const place = this.#place(name);
      if (typeof value === 'number') gl.uniform1f(place, value);
      else if (value instanceof Float32Array) gl.uniform3fv(place, value);
      else if (value.length === 2) gl.uniform2fv(place, value);
      else if (value.length === 3) gl.uniform3fv(place, value);
      else gl.uniform4fv(place, value);
    }
  }

  /** Says from which unit a texture is read. */
  texture(name: string, unit: number): void {
    this.#gl.uniform1i(this.#place(name), unit);
  }

  #place(name: string): WebGLUniformLocation | null {
    let place = this.#uniforms.get(name);
    if (place === undefined) {
      place = this.#gl.getUniformLocation(this.#program, name);
      this.#uniforms.set(name, place);
    }
    return place;
  }
}
