/** The fourteen roles that a mandate can give. `features/identity/README.md` says what each may do. */
export const roles = [
  'coordinator',
  'director',
  'councillor',
  'institution_leader',
  'front_line_worker',
  'project_leader',
  'association_manager',
  'secretariat',
  'municipal_seat',
  'committee_member',
  'estate_minute_taker',
  'fund_officer',
  'auditor',
  'administrator',
] as const

export type Role = (typeof roles)[number]
