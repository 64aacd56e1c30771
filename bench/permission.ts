/** What the permissions of a member cost: the list of bodies for one with a narrow mandate against the administrator's, who sees all. */
import { signInAs, startBuilt, withDataDir } from './built.ts'
import { requestsPerSecond } from './load.ts'
import { type Bench, median } from './report.ts'

const path = '/organer'
const people = { member: 'skanderborg-koordinator', administrator: 'skanderborg-administrator' } as const
const rounds = 3
const load = { connections: 8, seconds: 3 }

const loadAs = async (url: string, slug: string) => {
  const headers = { cookie: await signInAs(url, slug), 'accept-encoding': 'identity' }
  const body = await (await fetch(`${url}${path}`, { headers })).text()
  return { rows: body.match(/<tr/g)?.length ?? 0, load: { url: `${url}${path}`, headers, bytes: Buffer.byteLength(body), ...load } }
}

export const permission: Bench = {
  title: `${path} as ${people.member} and as ${people.administrator}, ${rounds} alternating rounds of ${load.seconds} s`,
  run: (say) =>
    withDataDir(async (dataDir) => {
      const built = await startBuilt(dataDir)
      try {
        const member = await loadAs(built.url, people.member)
        const administrator = await loadAs(built.url, people.administrator)
        say(`  rows on the page: member ${member.rows}, administrator ${administrator.rows}`)
        for (const one of [member, administrator]) await requestsPerSecond({ ...one.load, seconds: 2 })
        const ratios: number[] = []
        for (let round = 1; round <= rounds; round += 1) {
          const rates = [await requestsPerSecond(member.load), await requestsPerSecond(administrator.load)] as const
          ratios.push(rates[1] / rates[0])
          say(`  round ${round}: member ${rates[0].toFixed(0)}/s, administrator ${rates[1].toFixed(0)}/s`)
        }
        return [{ what: 'time for a member / for the administrator', value: median(ratios), unit: 'times', goal: { most: 1.5 } }]
      } finally {
        await built.stop()
      }
    }),
}
