/** Where the built files lie: logical name (`icons.svg`) to the path with the hash of its content. */
export type Manifest = Readonly<Record<string, string>>

let manifest: Manifest = {}

/** Told once by the server when it has read `manifest.json`. */
export const setAssets = (read: Manifest): void => {
  manifest = read
}

/** The address of a built file; without a manifest (tests, the tools) its plain name below `/assets/`. */
export const asset = (name: string): string => manifest[name] ?? `/assets/${name}`
