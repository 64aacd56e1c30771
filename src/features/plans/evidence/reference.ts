import type { ReferenceDocument } from '../document.ts'

/** An entry of a catalogue in a line: `CFBU 2016, nr. 4 Lektiehjælp`. */
export const referenceName = ({ publisher, edition, number, title }: Omit<ReferenceDocument, 'id'>): string =>
  `${publisher} ${edition}, ${number} ${title}`
