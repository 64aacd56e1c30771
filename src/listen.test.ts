import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listen, refuseTakenPort } from './listen.ts'

const host = '127.0.0.1'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const open = async (port: number, words = ''): Promise<Socket> => {
  const socket = connect(port, host)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(words)
  return socket
}

const request = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`

const slowly = async (): Promise<Response> => {
  await wait(300)
  return new Response('done')
}

it('a port in use is told in one line, before and at listening', async () => {
  const taken = createServer().listen(0, host)
  await once(taken, 'listening')
  const where = { port: (taken.address() as AddressInfo).port, hosts: [host] }
  const line = `PORT ${where.port} on ${host}: the port is in use by another program`
  await expect(refuseTakenPort(where)).rejects.toMatchObject({ code: 'START_REFUSED', message: line })
  await expect(listen(slowly, where)).rejects.toMatchObject({ code: 'START_REFUSED', message: line })
  taken.close()
})

it('stopping waits for the request at work, and neither for connections that say nothing nor for those that are kept open', async () => {
  const port = await freePort()
  const server = await listen(slowly, { port, hosts: [host] })
  const silent = await open(port)
  const busy = await open(port, request('/slow'))
  let answer = ''
  busy.on('data', (bytes) => {
    answer += bytes
  })
  await wait(50)
  const began = performance.now()
  await server.close()
  expect(performance.now() - began).toBeLessThan(2_000)
  await Promise.all([silent, busy].map((socket) => socket.closed || once(socket, 'close')))
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK(.|\s)*done$/)
  await expect(open(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
