/** Which model files the page was built with; `vite.config.ts` makes the module. */
declare module 'virtual:model-assets' {
  /** By name, in the order of the names. */
  export const MODEL_ASSETS: readonly {
    readonly name: string;
    /** Changes with the content. */
    readonly version: string;
    /** Stored size. */
    readonly bytes: number;
  }[];
}
