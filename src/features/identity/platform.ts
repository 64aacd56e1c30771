import type { Actor } from './mandate.ts'

/** The platform itself, as the migrations register it: grantor of each municipality's first administrator. */
export const platformPerson = '00000000-0000-7000-8000-00000000aaaa'

/** Acts as the platform in one municipality: registers it and gives its first administrator a mandate. Nobody can sign in as it. */
export const platformActor = (municipality: number): Actor => ({
  person: platformPerson,
  name: 'Platformen',
  email: 'platform@helhed.invalid',
  language: 'da',
  mandates: [
    {
      id: '00000000-0000-7000-8000-00000000bbbb',
      municipality,
      municipalityName: '',
      municipalitySlug: '',
      role: 'administrator',
      organisation: null,
      body: null,
      area: null,
      bodies: [],
      actsFor: '00000000-0000-7000-8000-00000000cccc',
      actsForName: '',
      scopeName: null,
      scopeSlug: null,
      scopeState: null,
      from: '2000-01-01',
      until: null,
    },
  ],
})
