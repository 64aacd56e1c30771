const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'oe', ä: 'ae', ü: 'y', é: 'e' }

/** A name as the last part of an address: `Eskebækparken` → `eskebaekparken`, `KUF Højvangen` → `kuf-hoejvangen`. */
export const slugFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøåöäüé]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
