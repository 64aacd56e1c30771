/** What is said in Danish when something may be registered already. */
export const da = {
  title: 'Findes det i forvejen?',
  mine: 'Du skriver',
  theirs: 'Er registreret',
  caption: 'Det, du skriver, ved siden af det, der er registreret',
  name: 'Navn',
  note: 'Hvad det er',
  'note.none': 'Intet at skelne på',
  distinct: 'Det er et andet, fordi',
  'distinct.hint': 'Skriv grunden, og gem igen. Er det det samme, så ret det, der findes, i stedet.',
  refused: 'Det ligner {{names}}. Er det et andet, så skriv hvorfor.',
} as const
