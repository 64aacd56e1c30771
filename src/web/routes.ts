import type { Permission } from '#features/identity'
import type { Page } from './page.ts'

/** Who may use a route: everybody, everybody who is signed in, or who has a permission; `publicOr` serves both at one address. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'public_or'; readonly permission: Permission }

export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** What using the route does, as noun.verb; acts that change something are in the record's list. */
  readonly act: string
  readonly access: Access
  readonly handle: (page: Page) => Response | Promise<Response>
}

export const everybody: Access = { kind: 'public' }
export const signedIn: Access = { kind: 'signed_in' }
export const publicOr = (permission: Permission): Access => ({ kind: 'public_or', permission })

const route =
  (method: Route['method']) =>
  (path: string, act: string, access: Access | Permission, handle: Route['handle']): Route => ({
    method,
    path,
    act,
    access: 'kind' in access ? access : { kind: 'permission', permission: access },
    handle,
  })

/** One line of a feature's table: path, act, who may, and the handler. */
export const get = route('GET')
export const post = route('POST')
