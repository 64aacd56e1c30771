import {
  Beside,
  Example,
  Explain,
  Figures,
  Hidden,
  Missing,
  Num,
  Offers,
  PageHead,
  Results,
  Section,
  Source,
  Sub,
  Table,
} from '../../kit.ts'
import { PublicLayout } from '../../layouts/public.tsx'
import type { SampleProps } from './frame.tsx'

type Count = number | 'hidden' | null
const groups = ['Børn', 'Unge', 'Voksne', 'I alt'] as const
const rows: readonly (readonly [name: string, counts: readonly Count[], note?: string])[] = [
  ['Lektiecafé', [38, 21, 'hidden', 'hidden']],
  ['Fælles spisning', [54, 17, 89, 160]],
  ['Fritidsjob', [0, 30, 'hidden', 'hidden']],
  ['Sundhedscafé', [12, 'hidden', 71, 'hidden']],
  ['Naboskabsdag', [null, null, null, null], 'første gang i maj'],
]

const Figure = ({ count }: { readonly count: Count }) => {
  if (count === 'hidden') return <Hidden />
  return count === null ? <Missing reason="ikke holdt endnu" /> : <>{count}</>
}

const Participants = () => (
  <>
    <Table caption="Deltagere i januar 2016, antal personer. Eksempeltal.">
      <thead>
        <tr>
          <th scope="col">Aktivitet</th>
          {groups.map((group) => (
            <th scope="col" class="num" key={group}>
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, counts, note]) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {note !== undefined && <Sub>{note}</Sub>}
            </th>
            {counts.map((count) => (
              <Num>
                <Figure count={count} />
              </Num>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
    <Source>
      Kilde: mødelister i Projekt Højvangen, 31. januar 2016. <a href="#csv">Hent som CSV</a>
    </Source>
  </>
)

/** An area as residents see it. */
export const PublicSample = ({ theme = 'auto' }: SampleProps) => (
  <PublicLayout
    title="Højvangen"
    language="da"
    theme={theme}
    owner={{ name: 'Skanderborg Kommune', sub: 'Boligområder', href: '#skanderborg' }}
    path={[{ label: 'Boligområder', href: '#omraader' }, { label: 'Højvangen' }]}
    languageLinks={{ da: '#dansk', en: '#english' }}
    look={{ current: theme ?? 'auto', links: { light: '?tema=light', dark: '?tema=dark', auto: '?tema=system' } }}
    signIn={{ label: 'Log ind', href: '#log-ind' }}
    foot={[
      { title: 'Spørg', lines: [{ label: 'Formanden for KUF Højvangen' }, { label: 'Skriv til os', href: '#skriv' }] },
      {
        title: 'Om siden',
        lines: [
          { label: 'Tilgængelighedserklæring', href: '#was' },
          { label: 'Sådan bruger vi tal', href: '#tal' },
        ],
      },
      { title: 'Data', lines: [{ label: 'Åbne data: CSV og JSON', href: '#data' }, { label: 'Opdateret 22. februar 2016' }] },
    ]}
  >
    <PageHead
      title="Højvangen"
      lede="I Højvangen bor 1.204 mennesker. Kommunen, boligforeningen og beboerne arbejder sammen om tryghed, uddannelse og fællesskab. Siden 1. december 2015 står området ikke længere på statens liste."
    />
    <Figures
      items={[
        { label: 'beboere i området', value: '1.204', source: '1. december 2014, ministeriets liste' },
        {
          label: 'aktiviteter, du kan være med i',
          value: '14',
          source: (
            <>
              Februar 2016 <Example />
            </>
          ),
        },
        {
          label: 'gange tog beboere del i en aktivitet',
          value: '412',
          source: (
            <>
              Januar 2016 <Example />
            </>
          ),
        },
      ]}
    />
    <Section id="resultater" title="Hvad er der kommet ud af det?">
      <Results
        items={[
          {
            state: 'good',
            title: 'Af statens liste',
            text: 'Området opfyldte 3 af 5 kriterier i 2014. I december 2015 kom det af listen.',
          },
          {
            state: 'good',
            title: 'Et fast forum',
            text: 'Institutioner og medarbejdere mødes i et koordinerings- og udviklingsforum (KUF). Næste møde er 10. marts.',
          },
          {
            state: 'progress',
            title: 'Projekt Højvangen søger om at fortsætte',
            text: 'Projektet løber til slutningen af november 2016. En ny ansøgning sendes omkring 1. september.',
          },
        ]}
      />
    </Section>
    <Section id="hvem" title="Hvem er med?">
      <Beside
        explain={
          <Explain title="Hvorfor er nogle tal skjult?" sign="•">
            <p>Er der færre end 5 personer, viser vi en prik. Så kan ingen genkendes.</p>
            <p>Nogle gange skjuler vi også et større tal ved siden af. Ellers kunne man regne det lille tal ud.</p>
            <p>En prik er ikke nul. Nul skriver vi som 0, og et tal, vi ikke har, som –.</p>
          </Explain>
        }
      >
        <Participants />
      </Beside>
    </Section>
    <Section id="sker" title="Det sker i Højvangen">
      <Offers
        items={[
          { title: 'Lektiecafé', note: 'Mandag og onsdag kl. 15-17 · for skolebørn' },
          { title: 'Fælles spisning', note: 'Første torsdag i måneden kl. 18 · for alle' },
          { title: 'Fritidsjob', note: 'Hver tirsdag kl. 16-18 · 13 til 17 år' },
          { title: 'Sundhedscafé', note: 'Fredag kl. 10-12 · sundhedsplejersken er der' },
        ]}
      />
      <Source>Tider er eksempler.</Source>
    </Section>
  </PublicLayout>
)
