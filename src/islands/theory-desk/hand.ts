import type { Act } from './acts.ts'

type Point = { readonly x: number; readonly y: number }

/** What the hand holds: a node on its way, or the end of an arrow. */
type Held = { readonly kind: 'move' | 'arrow'; readonly box: SVGGElement; readonly begun: Point; moved: boolean }

const svgNamespace = 'http://www.w3.org/2000/svg'
const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

const drawingIn = (place: HTMLElement): SVGSVGElement | null => place.querySelector<SVGSVGElement>('svg.flow-drawn')

const pointIn = (drawing: SVGSVGElement, event: PointerEvent): Point => {
  const back = drawing.getScreenCTM()?.inverse()
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(back)
  return { x, y }
}

const rectOf = (box: Element) => {
  const rect = box.querySelector('rect')
  const number = (name: string): number => Number(rect?.getAttribute(name))
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}

const holds = ({ x, y, width, height }: ReturnType<typeof rectOf>, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height

/** Gives every box a handle to draw an arrow from. */
export const giveHandles = (place: HTMLElement): void => {
  for (const box of drawingIn(place)?.querySelectorAll('.flow-box') ?? []) {
    const { x, y, width, height } = rectOf(box)
    box.append(element('circle', { class: 'flow-handle', cx: x + width, cy: y + height / 2, r: 8 }))
  }
}

/** So far a pointer must go for a press to become a pull, px. */
const least = 5

/** Lets nodes be pulled into other columns and arrows out of their handles; `free` says whether something may begin. */
export const teachHand = (place: HTMLElement, free: () => boolean, done: (act: Act) => void): void => {
  let held: Held | null = null
  let line: SVGElement | null = null

  const boxAt = (drawing: SVGSVGElement, point: Point): SVGGElement | undefined =>
    [...drawing.querySelectorAll<SVGGElement>('.flow-box')].find((box) => holds(rectOf(box), point))
  const laneAt = (drawing: SVGSVGElement, { x }: Point): SVGRectElement | undefined =>
    [...drawing.querySelectorAll<SVGRectElement>('[data-column]')].find((lane) => {
      const left = Number(lane.getAttribute('x'))
      return x >= left && x <= left + Number(lane.getAttribute('width'))
    })
  const mark = (drawing: SVGSVGElement, target: Element | undefined): void => {
    for (const one of drawing.querySelectorAll('.is-target')) if (one !== target) one.classList.remove('is-target')
    target?.classList.add('is-target')
  }
  const letGo = (drawing: SVGSVGElement): void => {
    held?.box.removeAttribute('transform')
    line?.remove()
    mark(drawing, undefined)
    held = null
    line = null
  }

  place.addEventListener('pointerdown', (event) => {
    const drawing = drawingIn(place)
    const target = event.target instanceof Element ? event.target : null
    const box = target?.closest<SVGGElement>('.flow-box')
    if (!drawing || !box || event.button !== 0 || !free()) return
    event.preventDefault()
    drawing.setPointerCapture(event.pointerId)
    held = { kind: target?.closest('.flow-handle') ? 'arrow' : 'move', box, begun: pointIn(drawing, event), moved: false }
  })

  place.addEventListener('pointermove', (event) => {
    const drawing = drawingIn(place)
    if (!held || !drawing) return
    const point = pointIn(drawing, event)
    const [dx, dy] = [point.x - held.begun.x, point.y - held.begun.y]
    if (!held.moved && Math.hypot(dx, dy) < least) return
    held.moved = true
    if (held.kind === 'move') {
      held.box.setAttribute('transform', `translate(${dx} ${dy})`)
      mark(drawing, laneAt(drawing, point))
      return
    }
    const { x, y, width, height } = rectOf(held.box)
    line ??= drawing.appendChild(element('path', { class: 'flow-pull' }))
    line.setAttribute('d', `M${x + width} ${y + height / 2}L${point.x} ${point.y}`)
    const other = boxAt(drawing, point)
    mark(drawing, other === held.box ? undefined : other)
  })

  place.addEventListener('pointerup', (event) => {
    const drawing = drawingIn(place)
    if (!held || !drawing) return
    const { kind, box, moved } = held
    const point = pointIn(drawing, event)
    const node = box.dataset.node ?? ''
    letGo(drawing)
    if (!moved) return
    if (kind === 'move') {
      const [from, to] = [box.dataset.in ?? '', laneAt(drawing, point)?.dataset.column]
      if (to !== undefined && to !== from) done({ kind: 'column', node, from, to })
      return
    }
    const other = boxAt(drawing, point)?.dataset.node
    if (other !== undefined && other !== node) done({ kind: 'arrow', from: node, to: other })
  })

  place.addEventListener('pointercancel', () => {
    const drawing = drawingIn(place)
    if (drawing) letGo(drawing)
  })
  // A link that is pulled or pressed while one draws leads nowhere.
  place.addEventListener('dragstart', (event) => event.preventDefault())
  place.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.flow-box')) event.preventDefault()
  })
}
