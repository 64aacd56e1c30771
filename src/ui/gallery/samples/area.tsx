import {
  ActBar,
  AsideBlock,
  ButtonLink,
  Columns,
  Example,
  LegalTag,
  LinkList,
  PageHead,
  Section,
  Status,
  Thread,
  Timeline,
} from '../../kit.ts'
import { CriteriaCharts, CriteriaTable } from './area-criteria.tsx'
import { areaBeads, areaHistory, comesFrom, documents, leadsTo, roles, whoIsHere } from './area-facts.tsx'
import { SampleFrame, type SampleProps } from './frame.tsx'

const tags = (
  <>
    <LegalTag on>Særligt udsat boligområde 2013 og 2014</LegalTag>
    <LegalTag on={false}>Af listen 1. december 2015</LegalTag>
  </>
)

const Aside = () => (
  <>
    <AsideBlock title="Kommer af">
      <LinkList items={comesFrom} />
    </AsideBlock>
    <AsideBlock title="Fører til">
      <LinkList items={leadsTo} />
    </AsideBlock>
    <AsideBlock title="Personer efter rolle">
      <LinkList items={roles} />
    </AsideBlock>
    <AsideBlock title="Dokumenter">
      <LinkList items={documents} />
    </AsideBlock>
  </>
)

const WhoIsHere = () => (
  <Section
    id="hvem"
    title="Hvem og hvad er her"
    note={
      <>
        6 af 12 <Example />
      </>
    }
    end={<a href="#alle">Vis alle 12</a>}
  >
    <ul class="people">
      {whoIsHere.map(({ name, confirmed }) => (
        <li key={name}>
          {confirmed === null ? <span class="stale">{name}</span> : <span>{name}</span>}
          {confirmed === null ? (
            <span class="small">
              <Status state="missing">ikke i et år</Status> ·{' '}
              <a class="quiet" href="#bekraeft">
                Bekræft
              </a>
            </span>
          ) : (
            <span class="small">bekræftet {confirmed}</span>
          )}
        </li>
      ))}
    </ul>
  </Section>
)

/** An area's page, by the facts of Skanderborg's memo and the ministry's lists. */
export const AreaSample = ({ theme }: SampleProps) => (
  <SampleFrame
    {...(theme && { theme })}
    title="Højvangen · Områder"
    current="areas"
    path={[
      { label: 'Områder', href: '#omraader' },
      { label: 'Skanderborg', href: '#skanderborg' },
    ]}
    why="#hvorfor"
  >
    <PageHead
      title="Højvangen"
      tags={tags}
      lede="Højvangen opfyldte 3 af 5 kriterier pr. 1. december 2014, uddannelse med 0,3 procentpoint. Siden 1. december 2015 står området ikke på listen. Forummet mødes 10. marts."
    />
    <Thread name="Højvangen" beads={areaBeads} />
    <ActBar
      note="Status pr. 1. december 2015 kan ikke regnes efter, før disse er inde:"
      blockers={[
        { label: 'fem kriterietal for 2015', href: '#kriterietal' },
        { label: 'beboertal for 2015', href: '#beboertal' },
      ]}
    >
      <ButtonLink href="#indlaes">Indlæs tal for 2015</ButtonLink>
    </ActBar>
    <Columns aside={<Aside />} label="Sammenhæng">
      <WhoIsHere />
      <Section
        id="kriterier"
        title="Kriterier"
        note="2013: 2 af 3 opfyldt · 2014: 3 af 5 opfyldt"
        end={<a href="#hvad-nu-hvis">Hvad nu hvis …</a>}
      >
        <CriteriaTable />
        <CriteriaCharts />
      </Section>
      <Section id="historik" title="Historik" end={<a href="#log">Hele loggen</a>}>
        <Timeline items={areaHistory} />
      </Section>
    </Columns>
  </SampleFrame>
)
