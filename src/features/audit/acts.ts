import { defineTexts } from '#text/texts.ts'

/** Every act that can be recorded, with the words that history shows. Names are stored data: changing one is a migration. */
const acts = {
  da: {
    'session.opened': 'Logget ind',
    'session.closed': 'Logget ud',
    'person.registered': 'Person registreret',
    'mandate.granted': 'Mandat givet',
    'mandate.ended': 'Mandat ophørt',
    'organisation.registered': 'Organisation registreret',
    'organisation.journal_changed': 'Organisationens sags- og dokumentnummer ændret',
    'body.founded': 'Nedsat',
    'body.terms_changed': 'Kommissorium ændret',
    'body.journal_changed': 'Sags- og dokumentnummer ændret',
    'body.parent_added': 'Lagt under et andet organ',
    'body.coordination_added': 'Koordination aftalt',
    'body.service_added': 'Betjening aftalt',
    'body.published': 'Offentliggjort',
    'body.withdrawn': 'Offentliggørelsen trukket tilbage',
    'seat.added': 'Plads oprettet',
    'seat.filled': 'Plads besat',
    'seat.vacated': 'Plads fratrådt',
    'area.registered': 'Område registreret',
    'area.journal_changed': 'Områdets sags- og dokumentnummer ændret',
    'area.classified': 'Område indplaceret',
    'area.estate_added': 'Afdeling lagt til området',
    'area.body_added': 'Forum knyttet til området',
    'area.figures_recorded': 'Officielle tal registreret',
    'area.figures_corrected': 'Officielle tal rettet',
    'area.status_recorded': 'Officiel status registreret',
    'area.event_recorded': 'Hændelse noteret',
    'area.published': 'Området offentliggjort',
    'area.withdrawn': 'Områdets offentliggørelse trukket tilbage',
  },
  en: {
    'session.opened': 'Signed in',
    'session.closed': 'Signed out',
    'person.registered': 'Person registered',
    'mandate.granted': 'Mandate granted',
    'mandate.ended': 'Mandate ended',
    'organisation.registered': 'Organisation registered',
    'organisation.journal_changed': 'Case and document number of the organisation changed',
    'body.founded': 'Set up',
    'body.terms_changed': 'Terms of reference changed',
    'body.journal_changed': 'Case and document number changed',
    'body.parent_added': 'Placed under another body',
    'body.coordination_added': 'Coordination agreed',
    'body.service_added': 'Service agreed',
    'body.published': 'Published',
    'body.withdrawn': 'Publication withdrawn',
    'seat.added': 'Seat created',
    'seat.filled': 'Seat filled',
    'seat.vacated': 'Seat vacated',
    'area.registered': 'Area registered',
    'area.journal_changed': 'Case and document number of the area changed',
    'area.classified': 'Area classified',
    'area.estate_added': 'Estate added to the area',
    'area.body_added': 'Forum tied to the area',
    'area.figures_recorded': 'Official figures recorded',
    'area.figures_corrected': 'Official figures corrected',
    'area.status_recorded': 'Official status recorded',
    'area.event_recorded': 'Event noted',
    'area.published': 'Area published',
    'area.withdrawn': 'Publication of the area withdrawn',
  },
} as const

/** Acts in words. */
export const actTexts = defineTexts('acts', acts)

/** The name of an act that changes something. */
export type Act = keyof typeof acts.da

/** Whether a text from outside names an act. */
export const isAct = (text: string): text is Act => Object.hasOwn(acts.da, text)

/** Every act by name, in the order of the list. */
export const actNames: readonly Act[] = Object.keys(acts.da).filter(isAct)
