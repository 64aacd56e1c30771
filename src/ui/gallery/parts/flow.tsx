import { drawFlow, type Flow, type FlowBox, FlowPicture, sizesOf } from '../../kit.ts'

const flow: Flow = {
  columns: [
    { key: 'gjort', title: 'Aktiviteter' },
    { key: 'ydet', title: 'Ydelser' },
    { key: 'virket', title: 'Virkning på kort sigt' },
  ],
  nodes: [
    { key: 'a', column: 'gjort', name: 'Fælleshus med åbne aftener', note: 'Boligsocial medarbejder', href: '#delene', lacking: false },
    { key: 'b', column: 'ydet', name: '80 åbne aftener om året', note: '', href: '#delene', lacking: false },
    { key: 'c', column: 'virket', name: 'Flere kender en nabo', note: 'mål 1: 40 → 60\u00a0%', href: '#delene', lacking: true },
  ],
  arrows: [
    { key: '1', from: 'a', to: 'b', number: 1, held: true, label: '1', href: '#delene' },
    { key: '2', from: 'b', to: 'c', number: 2, held: false, label: '2', href: '#delene' },
  ],
}

/** Boxes side by side, as no layout is at hand here. */
const placed = (boxes: readonly FlowBox[]) => ({
  width: boxes.length * 240 - 56,
  height: 90,
  boxes: Object.fromEntries(boxes.map(({ key }, at) => [key, { x: at * 240, y: at === 1 ? 26 : 0 }])),
  arrows: {
    '1': [
      { x: 184, y: 30 },
      { x: 212, y: 30 },
      { x: 212, y: 52 },
      { x: 240, y: 52 },
    ],
    '2': [
      { x: 424, y: 52 },
      { x: 452, y: 52 },
      { x: 452, y: 34 },
      { x: 480, y: 34 },
    ],
  },
})

/** What leads to what, in columns. */
export const Flows = () => {
  const boxes = sizesOf(flow)
  const drawing = drawFlow(flow, boxes, placed(boxes))
  return (
    <FlowPicture
      drawing={drawing}
      name="Hvad der fører til hvad, eksempel"
      note="Fuld streg: der mangler intet. Prikket: der mangler noget."
      narrow="Tegningen vises på en bredere skærm."
    />
  )
}
