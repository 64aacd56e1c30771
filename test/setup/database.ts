import type { TestProject } from 'vitest/node'
import type { Cluster } from '#database/roles'
import { joinCluster } from './cluster.ts'
import { makeTemplates } from './templates.ts'

declare module 'vitest' {
  // Adding to the type of another package is the one thing that only an interface can do.
  export interface ProvidedContext {
    cluster: Cluster
  }
}

/** Before the first database test: a cluster with the templates; after the last: nothing is left. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { cluster, leave } = await joinCluster()
  await makeTemplates(cluster)
  const { socketDir, port, user } = cluster
  project.provide('cluster', { socketDir, port, user })
  return leave
}
