/** Why the embedded PostgreSQL could not start: the folder that DATA_DIR names, or the server itself. */
export type StartRefused = Error & { readonly code: 'DATA_DIR' | 'POSTGRES' }

/** An error for the operator. Its message is one line that can be shown as it stands. */
export const startRefused = (code: StartRefused['code'], message: string, cause?: unknown): StartRefused =>
  Object.assign(new Error(message, cause === undefined ? {} : { cause }), { code })

/** Whether a caught value is a refusal of this launcher rather than an accident. */
export const isStartRefused = (value: unknown): value is StartRefused =>
  value instanceof Error && 'code' in value && (value.code === 'DATA_DIR' || value.code === 'POSTGRES')

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  ENOENT: 'it cannot be made there',
  ELOOP: 'it is a loop of links',
  ENAMETOOLONG: 'the path is too long',
}

/** The system's error code of a caught value (`EACCES`), empty when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A file error in words, without the path that the sentence around it already names. */
export const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? (codeOf(error) || String(error))
