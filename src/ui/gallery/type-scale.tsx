const steps = [
  ['ty-5', '37,3 px / 600 · offentlig h1, store tal', 'Højvangen 1.204'],
  ['ty-4', '31,1 px / 600 · bestyrelsens sider', 'Helhedsplan 2016-2019'],
  ['ty-3', '25,9 px / 600 · h1 på arbejdssider', 'Helhedsplan Tingbjerg-Husum'],
  ['ty-2', '21,6 px / 400 · offentlig sætning', 'I Højvangen bor 1.204 mennesker.'],
  ['ty-1', '18 px / 400, h2 600 · sætningen først', '6 af 14 godkendelser er på plads.'],
  ['ty-0', '15 px / 400 · brødtekst, tabeller', 'Uden tilknytning 43,5 % · 40.000.000,00 kr.'],
  ['ty-s', '12,5 px / 400 · kilde, dato, kolonnehoved', 'Kilde: ministeriets liste 1. december 2014'],
] as const

/** The seven steps of type, each with what it is for. */
export const TypeScale = () => (
  <>
    {steps.map(([kind, use, words]) => (
      <div class="type-row" key={kind}>
        <span class="small">{use}</span>
        <span class={kind}>{words}</span>
      </div>
    ))}
  </>
)
