import { useTexts } from '#text/use.ts'
import { AsideBlock, LinkList } from '#ui/kit.ts'
import { amendmentTexts } from '../../amendment/texts.ts'
import { anchoringTexts } from '../../anchoring/texts.ts'
import { boardPageTexts } from '../../board-page/texts.ts'
import { contributionTexts } from '../../contribution/texts.ts'
import { dialogueTexts } from '../../dialogue/texts.ts'
import { documentTexts } from '../../documents/texts.ts'
import { evidenceTexts } from '../../evidence/texts.ts'
import { measuresTexts } from '../../measures/texts.ts'
import { milestoneTexts } from '../../milestone/texts.ts'
import { hrefOf } from '../../open.ts'
import { prequalificationTexts } from '../../prequalification/texts.ts'
import { proposalTexts } from '../../proposal/texts.ts'
import type { Plan } from '../../read.ts'
import { registerTexts } from '../../register/texts.ts'
import { riskTexts } from '../../risk/texts.ts'
import { sessionTexts } from '../../session/texts.ts'
import { statusPageTexts } from '../../status/texts.ts'
import { storyTexts } from '../../story/texts.ts'
import { takeoverTexts } from '../../takeover/texts.ts'
import { taskTexts } from '../../task/texts.ts'
import { planTexts } from '../texts.ts'

/** The pages of a plan beside its own, in the order of its life: each noun of the feature that has a page gives one line. */
export const Rooms = ({ plan }: { readonly plan: Plan }) => {
  const say = useTexts(planTexts)
  const amendments = useTexts(amendmentTexts)
  const risks = useTexts(riskTexts)
  const anchoring = useTexts(anchoringTexts)
  const evidence = useTexts(evidenceTexts)
  const prequalification = useTexts(prequalificationTexts)
  const board = useTexts(boardPageTexts)
  const dialogue = useTexts(dialogueTexts)
  const proposal = useTexts(proposalTexts)
  const status = useTexts(statusPageTexts)
  const documents = useTexts(documentTexts)
  const measures = useTexts(measuresTexts)
  const milestones = useTexts(milestoneTexts)
  const sessions = useTexts(sessionTexts)
  const contribution = useTexts(contributionTexts)
  const stories = useTexts(storyTexts)
  const registers = useTexts(registerTexts)
  const tasks = useTexts(taskTexts)
  const takeover = useTexts(takeoverTexts)
  const href = hrefOf(plan)
  return (
    <AsideBlock title={say('rooms.title')} screenOnly>
      <LinkList
        items={[
          { label: board('room'), href: `${href}/bestyrelse`, note: board('room.note') },
          { label: say('rooms.way'), href: `${href}/tidsplan` },
          { label: prequalification('title'), href: `${href}/praekvalifikation`, note: prequalification('room.note') },
          { label: dialogue('title'), href: `${href}/dialog`, note: dialogue('room.note') },
          { label: say('rooms.wheel'), href: `${href}/aarshjul`, note: say('rooms.wheel.note') },
          { label: risks('title'), href: `${href}/risici`, note: risks('room.note') },
          { label: milestones('title'), href: `${href}/milepaele`, note: milestones('room.note') },
          { label: tasks('title'), href: `${href}/opgaver`, note: tasks('room.note') },
          { label: measures('room'), href: `${href}/maalinger`, note: measures('room.note') },
          { label: sessions('room'), href: `${href}/gange`, note: sessions('room.note') },
          { label: contribution('title'), href: `${href}/virkning`, note: contribution('room.note') },
          { label: stories('title'), href: `${href}/fortaellinger`, note: stories('room.note') },
          { label: registers('room'), href: `${href}/registre`, note: registers('room.note') },
          { label: evidence('room'), href: `${href}/viden`, note: evidence('room.note') },
          { label: anchoring('title'), href: `${href}/forankring`, note: anchoring('room.note') },
          { label: amendments('title'), href: `${href}/aendringer`, note: amendments('room.note') },
          { label: proposal('title'), href: `${href}/indstilling`, note: proposal('room.note') },
          { label: status('title'), href: `${href}/statusrapporter`, note: status('room.note') },
          { label: documents('title'), href: `${href}/dokumenter`, note: documents('room.note') },
          { label: takeover('export.link'), href: `${href}/skabelon.xlsx`, note: takeover('export.note') },
        ]}
      />
    </AsideBlock>
  )
}
