/** What is said of indicators in Danish. */
export const da = {
  'define.code': 'Koden skal være 2-40 små bogstaver, tal, bindestreger eller understreger.',
  'define.taken': 'Koden {{code}} er i brug.',
  'define.counted': 'Skriv, hvad der tælles, når enheden er et antal, og kun da.',
  'define.range': 'Den største værdi ligger under den mindste.',
}
