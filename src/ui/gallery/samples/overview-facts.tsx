import type { Moment } from '../../timeline.tsx'

export const changes: readonly Moment[] = [
  {
    when: '2016-02-22T08:12',
    whenText: '08.12',
    what: (
      <>
        <a class="plain" href="#kuf">
          KUF Højvangen
        </a>{' '}
        er indkaldt til 10. marts
      </>
    ),
    who: 'Formanden for KUF · 4 punkter, 2 bilag',
  },
  { when: '2016-02-22T07:50', whenText: '07.50', what: 'Sundhedsplejen bekræftede 96 timer', who: 'Leder i sundhedsplejen · Penge' },
  {
    when: '2016-02-19',
    whenText: '19. feb.',
    what: 'Styregruppen godkendte referatet af 4. februar',
    who: 'Direktøren, formand · 3 beslutninger',
    major: true,
  },
  {
    when: '2016-02-19',
    whenText: '19. feb.',
    what: 'Nyt signal i Eskebækparken: naboskab',
    who: 'Leder i ældreplejen · du skal ikke svare',
  },
]
