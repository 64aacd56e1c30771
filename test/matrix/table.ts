import { type Role, roles } from '#kernel/roles'
import type { Access, Route } from '#web/routes.ts'

const letters = { municipality: 'M', body: 'B', area: 'A', organisation: 'O', own: 'W', fund: 'F' } as const

const heads: Readonly<Record<Role, string>> = {
  coordinator: 'coor',
  director: 'dire',
  councillor: 'coun',
  institution_leader: 'inst',
  front_line_worker: 'fron',
  project_leader: 'proj',
  association_manager: 'asso',
  secretariat: 'secr',
  municipal_seat: 'seat',
  committee_member: 'comm',
  estate_minute_taker: 'minu',
  fund_officer: 'fund',
  auditor: 'audi',
  administrator: 'admi',
}

const mark = (access: Access, role: Role): string => {
  if (access.kind === 'public') return '*'
  if (access.kind === 'signed_in') return 'S'
  const reach = access.permission.sentences.find((sentence) => sentence.roles.includes(role))?.reach
  return reach ? letters[reach] : access.kind === 'public_or' ? 'p' : '.'
}

/** The policies of all routes as one table that a reviewer can read: what changes in it changes who may do what. */
export const matrixTable = (routes: readonly Route[]): string => {
  const name = ({ method, path }: Route): string => `${method.padEnd(4)} ${path}`
  const width = Math.max(...routes.map((route) => name(route).length))
  const line = (first: string, cells: readonly string[]): string =>
    `${first.padEnd(width)}  ${cells.map((cell) => cell.padEnd(4)).join(' ')}`.trimEnd()
  return [
    'Who may use which route: M everywhere in the own municipality, B in the own body and those below, A in the own area,',
    'O in the own organisation, W what one has written, F what the own fund has said yes to anywhere, S everybody who is signed in, * everybody, p what is published, . nobody.',
    '',
    line(
      '',
      roles.map((role) => heads[role]),
    ),
    ...routes.map((route) =>
      line(
        name(route),
        roles.map((role) => mark(route.access, role)),
      ),
    ),
    '',
  ].join('\n')
}
