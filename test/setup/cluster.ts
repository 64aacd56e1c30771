import { startTestCluster, type TestCluster } from '#database/testing'

type Shared = { helhedCluster?: { readonly started: Promise<TestCluster>; users: number } | undefined }

/** The projects of one run are loaded apart from each other; what they share hangs on the process. */
const shared = globalThis as Shared

/** The run's one PostgreSQL: started for the first project that asks, stopped when the last lets go. */
export const joinCluster = async (): Promise<{ readonly cluster: TestCluster; readonly leave: () => Promise<void> }> => {
  shared.helhedCluster ??= { started: startTestCluster(), users: 0 }
  const mine = shared.helhedCluster
  mine.users += 1
  const cluster = await mine.started
  return {
    cluster,
    leave: async () => {
      mine.users -= 1
      if (mine.users > 0) return
      shared.helhedCluster = undefined
      await cluster.stop()
    },
  }
}
