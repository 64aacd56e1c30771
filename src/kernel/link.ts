/** Whether words are an address that a browser can open safely: `http` or `https` and nothing else, so that no link runs a script. */
export const isWebAddress = (words: string): boolean => /^https?:\/\/\S+$/.test(words)
