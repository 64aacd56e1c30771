/** What the pages about a plan as a whole say in Danish. */
export const da = {
  title: 'Planer',
  'create.programme': 'Vælg en programperiode, som der findes regler for.',
  'create.until': 'En plan har både en første og en sidste dag.',
  'create.template': 'Vælg en godkendelsesvej, der gælder på planens første dag.',
  'create.estates': 'Vælg mindst én boligafdeling.',
  'create.estates.unknown': 'Boligafdelingen findes ikke i kommunen.',
  'create.lead': 'Den ledende afdeling skal være med i planen.',
  'create.name.taken': 'Kommunen har allerede en plan med det navn.',
  'create.unknown': 'Findes ikke i kommunen.',
  'estate.twice': 'Afdelingen er allerede med i planen.',
  'closed.rejected': 'Planen er afvist og kan ikke ændres. Begynd en ny plan fra området.',
  'closed.publish': 'Kun en plan, som alle har godkendt, kan offentliggøres.',
} as const
