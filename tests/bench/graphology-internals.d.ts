/** What the bench takes of graphology's ForceAtlas2 below its front door. */
declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { UndirectedGraph } from 'graphology';
  const helpers: {
    graphToByteArrays(
      graph: UndirectedGraph,
      weight: (key: string, attributes: { weight: number }) => number,
    ): { nodes: Float32Array; edges: Float32Array };
  };
  export default helpers;
}
declare module 'graphology-layout-forceatlas2/iterate.js' {
  const iterate: (settings: object, nodes: Float32Array, edges: Float32Array) => void;
  export default iterate;
}
