import { expect, it } from 'vitest'
import { entriesOf } from './entries.ts'
import { icsOf } from './ics.ts'
import { samplePlan } from './sample.ts'

const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n')

it('a calendar file has every day that is still owed, as a whole day, under a name that stays', () => {
  const lines = unfolded(icsOf(entriesOf(samplePlan), '2017-02-01', 'da', 'https://helhed.example'))
  const events = lines.filter((line) => line === 'BEGIN:VEVENT')
  // All but the account of 2016, which is in.
  expect(events).toHaveLength(entriesOf(samplePlan).length - 1)
  expect(lines).toContain('SUMMARY:Målopfyldelsesskemaer for 2016')
  expect(lines).not.toContain('SUMMARY:Reguleringskonto for 2016')
  const at = lines.indexOf('SUMMARY:Milepæl: Huset åbner')
  const event = lines.slice(lines.lastIndexOf('BEGIN:VEVENT', at), lines.indexOf('END:VEVENT', at))
  expect(event).toContain('UID:en-plan-milestone-01900000-0000-7000-8000-000000000003@helhed.example')
  expect(event).toContain('DTSTART;VALUE=DATE:20170301')
  expect(event).toContain('DTEND;VALUE=DATE:20170302')
  expect(event.find((line) => line.startsWith('URL'))).toContain('https://helhed.example/planer/en-plan/milepaele#milepael-')
})

it('leaves out what is past or done, and keeps what is late', () => {
  const milestones = samplePlan.milestones.map((one) => ({ ...one, reachedOn: '2017-02-20' }))
  const linesOf = (plan: typeof samplePlan) => unfolded(icsOf(entriesOf(plan), '2018-01-01', 'da', 'https://helhed.example'))
  const lines = linesOf(samplePlan)
  expect(lines).toContain('SUMMARY:Milepæl: Huset åbner')
  expect(linesOf({ ...samplePlan, milestones })).not.toContain('SUMMARY:Milepæl: Huset åbner')
  expect(lines).toContain('SUMMARY:Målopfyldelsesskemaer for 2016')
})

it('is the same every time it is asked for', () => {
  const made = () => icsOf(entriesOf(samplePlan), '2017-02-01', 'en', 'https://helhed.example')
  expect(made()).toBe(made())
})
