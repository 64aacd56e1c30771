import type { LinkItem } from '../../link-list.tsx'
import { Example } from '../../marks.tsx'
import type { Bead } from '../../thread.tsx'
import type { Moment } from '../../timeline.tsx'

const bead = (place: string, label: string, count: number | null, state: Bead['state'], here = false): Bead => ({
  place,
  label,
  href: state === null ? null : `#${place}`,
  count,
  state,
  here,
})

export const areaBeads: readonly Bead[] = [
  bead('area', 'Område', null, 'good', true),
  bead('forum', 'Forum', 1, 'good'),
  bead('plan', 'Plan', 1, 'progress'),
  bead('agreement', 'Delaftaler', 4, 'good'),
  bead('goal', 'Mål', 9, 'good'),
  bead('activity', 'Aktiviteter', 14, 'progress'),
  bead('money', 'Penge', null, 'missing'),
  bead('measurement', 'Målinger', 22, 'missing'),
  bead('decision', 'Beslutninger', 6, 'good'),
]

export const whoIsHere: readonly { readonly name: string; readonly confirmed: string | null }[] = [
  { name: 'Dagtilbud, kontraktholder', confirmed: '18. jan.' },
  { name: 'Sundhedsplejerske', confirmed: '2. feb.' },
  { name: 'SSP-medarbejdere', confirmed: '2. feb.' },
  { name: 'PPR', confirmed: '11. nov.' },
  { name: 'Beskæftigelse og Sundhed', confirmed: '11. nov.' },
  { name: 'Socialpsykiatri', confirmed: null },
]

export const comesFrom: readonly LinkItem[] = [
  {
    label: '2 signaler',
    href: '#signaler',
    note: (
      <>
        fra dagtilbud og SSP <Example />
      </>
    ),
  },
  { label: 'Byrådets strategi for Højvangen', href: '#strategi', note: 'vedtaget 2012' },
  { label: 'Socialpolitik', href: '#politik', note: 'Byrådet 2013, Socialudvalget følger op' },
]

export const leadsTo: readonly LinkItem[] = [
  { label: 'KUF Højvangen', href: '#kuf', note: 'koordinerings- og udviklingsforum, møde 10. marts' },
  { label: 'Projekt Højvangen', href: '#projekt', note: 'slutter 30. november 2016 · forlængelse søges' },
  { label: 'Aftale om hver 6. ledige bolig', href: '#aftale', note: 'anvisning, med boligorganisationerne' },
]

export const roles: readonly LinkItem[] = [
  { label: 'Direktør', note: 'formand for styregruppen' },
  { label: 'Formand for KUF', note: 'sidder også i styregruppen' },
  { label: 'Projektleder, Projekt Højvangen', note: 'observatør i KUF, uden stemme' },
]

export const documents: readonly LinkItem[] = [
  { label: 'Notat om socialt udsatte boligområder', href: '#notat', icon: 'file-pdf' },
  { label: 'Strategi for den kommunale indsats', href: '#indsats', note: '2012', icon: 'file-pdf' },
  { label: 'Byrådets temamøde', href: '#temamoede', note: '24. april 2014', icon: 'file-pdf' },
  { label: 'Boligsocialt og boligstrategisk arbejde', href: '#rapport', note: 'rapport, juni 2014', icon: 'file-pdf' },
]

export const areaHistory: readonly Moment[] = [
  {
    when: '2015-12-01',
    whenText: '1. dec. 2015',
    what: 'Af listen over særligt udsatte boligområder',
    who: 'Ministeriet · offentlig liste',
  },
  {
    when: '2015-11-02',
    whenText: '2. nov. 2015',
    what: 'Prækvalifikation sendt til Landsbyggefonden',
    who: 'Projektlederen · i tide: vinduet var 1. juli 2015 til 1. januar 2016',
    example: true,
  },
  {
    when: '2014-12-01',
    whenText: '1. dec. 2014',
    what: 'På listen med 3 af 5 kriterier, uddannelse med 0,3 point',
    who: 'Ministeriet · offentlig liste',
  },
  { when: '2014-04-24', whenText: '24. apr. 2014', what: 'Temamøde om styrket boligsocial indsats', who: 'Byrådet' },
  { when: '2013-10-01', whenText: '1. okt. 2013', what: 'På listen med 2 af 3 kriterier', who: 'Ministeriet · offentlig liste' },
  {
    when: '2012',
    whenText: '2012',
    what: 'Strategi for den kommunale indsats i Højvangen vedtaget',
    who: 'Byrådet · godkendt version, grundlag for KUF og styregruppe',
    major: true,
  },
]
