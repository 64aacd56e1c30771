/** The process that lays out drawings: one order in, one answer out, until whoever started it lets go. */

import Elk from 'elkjs/lib/elk.bundled.js'
import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { Answer, Layers, Places, Point } from './layers.ts'

// The library is made for a bundler, which would give its class as the module's default.
const elk = new (Elk as unknown as new () => ELK)()

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  // Boxes that nothing ties together stand in the same columns all the same.
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '9',
  'elk.layered.spacing.nodeNodeBetweenLayers': '52',
  // Room before a box for the point of an arrow and its number.
  'elk.layered.spacing.edgeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.thoroughness': '20',
}

const graphOf = ({ boxes, arrows }: Layers): ElkNode => ({
  id: 'drawing',
  layoutOptions: options,
  children: boxes.map(({ key, column, width, height }) => ({
    id: key,
    width,
    height,
    layoutOptions: { 'elk.partitioning.partition': String(column) },
  })),
  edges: arrows.map(({ key, from, to }) => ({ id: key, sources: [from], targets: [to] })),
})

/** Tenths of a pixel: finer is not seen. */
const rounded = ({ x = 0, y = 0 }: { readonly x?: number | undefined; readonly y?: number | undefined }): Point => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
})

const placesIn = ({ width = 0, height = 0, children = [], edges = [] }: ElkNode): Places => ({
  width: Math.ceil(width),
  height: Math.ceil(height),
  boxes: Object.fromEntries(children.map((child) => [child.id, rounded(child)])),
  arrows: Object.fromEntries(
    edges.map(({ id, sections = [] }) => [
      id,
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint].map(rounded)),
    ]),
  ),
})

const answer = async (layers: Layers): Promise<Answer> => {
  try {
    return { places: placesIn(await elk.layout(graphOf(layers))) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', async (layers: Layers) => process.send?.(await answer(layers)))
process.on('disconnect', () => process.exit())
// A terminal and npm signal everybody at once: whoever started the process ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
