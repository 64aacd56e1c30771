/** How many pages a PDF of the press has, as its metadata says; they are not compressed. */
export const pagesOf = (pdf: Uint8Array): number => {
  const [, pages] = /xmpTPg:NPages>(\d+)</.exec(Buffer.from(pdf).toString('latin1')) ?? []
  if (pages === undefined) throw new Error('The PDF does not say how many pages it has')
  return Number(pages)
}
