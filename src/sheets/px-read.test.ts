import { describe, expect, it } from 'vitest'
import { read } from './testing.ts'

/** A small file in the format's grammar; its figures are made up. */
const px = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="iso-8859-15";
LANGUAGE="da";
LANGUAGES="da","en";
TITLE="Opdigtede beboere efter område,"
" alder og tid";
TITLE[en]="Made-up residents by area, age and time";
UNITS="antal";
SOURCE="Eksempel; ikke Danmarks Statistik";
STUB="område","alder";
STUB[en]="area","age";
HEADING="tid";
HEADING[en]="time";
VALUES("område")="Østby","Åhaven";
VALUES[en]("area")="East Town","River Garden";
VALUES("alder")="0-17 år",
"18 år og derover";
VALUES[en]("age")="0-17 years","18 years and over";
VALUES("tid")="2023","2024";
VALUES[en]("time")="2023","2024";
CODES("område")="0751","0101";
CODES("alder")="A0","A18";
TIMEVAL("tid")=TLIST(A1),"2023","2024";
DATA=
120 118.5
".." "-"
7 8
"..." 310
;
`

describe('a PX file of the statbank', () => {
  it('becomes one row for each cell, with code and words of every variable', async () => {
    const said = await read(Buffer.from(px, 'latin1'))
    if ('faults' in said) throw new Error(said.faults.join())
    expect(said.found).toMatchObject({
      format: 'px',
      encoding: 'windows-1252',
      decimal: 'point',
      languages: ['da', 'en'],
      time: 'tid (kode)',
    })
    expect(said.found.titles).toEqual(['Opdigtede beboere efter område, alder og tid', 'antal', 'Eksempel; ikke Danmarks Statistik'])
    expect(said.header).toEqual(['område (kode)', 'område', 'alder (kode)', 'alder', 'tid (kode)', 'tid', 'value'])
    expect(said.rows).toEqual([
      ['0751', 'Østby', 'A0', '0-17 år', '2023', '2023', '120'],
      ['0751', 'Østby', 'A0', '0-17 år', '2024', '2024', '118.5'],
      ['0751', 'Østby', 'A18', '18 år og derover', '2023', '2023', '..'],
      ['0751', 'Østby', 'A18', '18 år og derover', '2024', '2024', '0'],
      ['0101', 'Åhaven', 'A0', '0-17 år', '2023', '2023', '7'],
      ['0101', 'Åhaven', 'A0', '0-17 år', '2024', '2024', '8'],
      ['0101', 'Åhaven', 'A18', '18 år og derover', '2023', '2023', '...'],
      ['0101', 'Åhaven', 'A18', '18 år og derover', '2024', '2024', '310'],
    ])
    expect(said.lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('speaks the language that was chosen where it has it, with the codes of its own', async () => {
    const said = await read(px, { language: 'en' })
    if ('faults' in said) throw new Error(said.faults.join())
    expect(said.found.encoding).toBe('utf-8')
    expect(said.header.slice(0, 4)).toEqual(['area (kode)', 'area', 'age (kode)', 'age'])
    expect(said.rows[0]).toEqual(['0751', 'East Town', 'A0', '0-17 years', '2023', '2023', '120'])
  })

  it('without codes has its words for them', async () => {
    const said = await read(px.replace(/CODES\("område"\)[^;]*;/, ''))
    expect('rows' in said && said.rows[0]?.slice(0, 2)).toEqual(['Østby', 'Østby'])
  })

  it.each([
    ['fewer figures than its variables make', px.replace('120 ', ''), 'Filen har 7 tal, men dens dimensioner giver 8.'],
    ['more figures than its variables make', px.replace('120 ', '120 1 '), 'Filen har > 8 tal, men dens dimensioner giver 8.'],
    [
      'a variable without values',
      px.replace(/VALUES\("alder"\)[^;]*;/, ''),
      'Filen mangler noget, eller det kan ikke læses: værdierne af alder.',
    ],
    ['no data', px.replace(/DATA=[\s\S]*/, ''), 'Filen mangler noget, eller det kan ikke læses: tallene (DATA, value).'],
    [
      'no variables',
      px.replace(/(STUB|HEADING)="[^;]*;/g, ''),
      'Filen mangler noget, eller det kan ikke læses: dimensionerne (STUB, HEADING, id).',
    ],
    [
      'rows written by key',
      px.replace('DATA=', 'KEYS("tid")=CODES;\nDATA='),
      'Filen mangler noget, eller det kan ikke læses: nøgleskrevne rækker (KEYS).',
    ],
    ['a text that is not closed', 'CHARSET="ANSI;\nDATA=\n1;\n', 'Filen mangler noget, eller det kan ikke læses: tallene (DATA, value).'],
  ])('is refused with %s', async (_, text, sentence) => {
    expect(await read(text)).toEqual({ faults: [sentence] })
  })
})
