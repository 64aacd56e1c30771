import { expect, test } from 'vitest'
import { parsePidFile, processExists, stateIn } from './pidfile.ts'

test('a pid file is read line by line, the status without its blanks', () => {
  const text = '6591\n/srv/helhed/postgres\n1795396351\n5432\n/srv/helhed/socket\n\n  2165509     32768\nready   \n'
  expect(parsePidFile(text)).toEqual({ pid: 6591, port: 5432, socketDir: '/srv/helhed/socket', status: 'ready' })
})

test('a pid file that is still being written has no status, and an empty one is none', () => {
  expect(parsePidFile('6591\n/srv')?.status).toBe('')
  expect(parsePidFile('')).toBeNull()
  expect(parsePidFile('x\n')).toBeNull()
})

test('a process state is read behind a name that holds brackets and blanks', () => {
  expect(stateIn('12 (a) Z (b) S 1 2')).toBe('S')
  expect(stateIn('12 (sh) Z 1 2')).toBe('Z')
  expect(stateIn('')).toBe('')
})

test('this process exists, and the largest pid does not', () => {
  expect(processExists(process.pid)).toBe(true)
  expect(processExists(2 ** 22 + 1)).toBe(false)
})
