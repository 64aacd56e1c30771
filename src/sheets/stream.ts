/** Bytes that are asked for piece by piece, as a stream: made only as fast as the reader takes them, and let go when it does not want more. */
export const streamOf = (pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const each = pieces[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await each.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await each.return?.()
    },
  })
}
