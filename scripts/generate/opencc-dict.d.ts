declare module "opencc-js/dict/TSCharacters" {
  /** `from to` entries parted by `|`. */
  const entries: string;
  export default entries;
}
