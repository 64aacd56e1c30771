import { defineTexts } from './texts.ts'

/** What the fourteen roles are called. */
export const roleTexts = defineTexts('roles', {
  da: {
    coordinator: 'Boligsocial koordinator',
    director: 'Direktør',
    councillor: 'Kommunalpolitiker',
    institution_leader: 'Institutionsleder',
    front_line_worker: 'Frontmedarbejder',
    project_leader: 'Projektleder',
    association_manager: 'Leder i boligorganisation',
    secretariat: 'Sekretariat',
    municipal_seat: 'Kommunal plads i bestyrelse',
    committee_member: 'Medlem af opgaveudvalg',
    estate_minute_taker: 'Afdelingens referent',
    fund_officer: 'Sagsbehandler i fonden',
    auditor: 'Revisor',
    administrator: 'Administrator',
  },
  en: {
    coordinator: 'Community work coordinator',
    director: 'Director',
    councillor: 'Councillor',
    institution_leader: 'Head of institution',
    front_line_worker: 'Front-line worker',
    project_leader: 'Project manager',
    association_manager: 'Housing association manager',
    secretariat: 'Secretariat',
    municipal_seat: 'Municipal seat on a board',
    committee_member: 'Task committee member',
    estate_minute_taker: 'Estate minute-taker',
    fund_officer: 'Fund officer',
    auditor: 'Auditor',
    administrator: 'System administrator',
  },
})
