declare module "*.model" {
  /** The file in base64 (esbuild.mjs). */
  const base64: string;
  // biome-ignore lint/style/noDefaultExport: the form that the loader gives
  export default base64;
}
