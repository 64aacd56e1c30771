import { expect, test } from 'vitest'
import { socketDirs } from './socket.ts'

test('the socket lies beside the data while its path fits into a socket address', () => {
  expect(socketDirs('/srv/helhed', 'k', '/tmp')[0]).toBe('/srv/helhed/socket')
})

test('a deep folder has its socket below the temporary folder, under a name that every process finds', () => {
  expect(socketDirs(`/srv/${'d'.repeat(90)}`, 'abc', '/var/folders/t')).toEqual(['/var/folders/t/helhed-abc', '/tmp/helhed-abc'])
})

test('the length counts bytes, not letters, and a deep temporary folder is passed over', () => {
  expect(socketDirs(`/srv/${'å'.repeat(45)}`, 'abc', `/${'t'.repeat(100)}`)).toEqual(['/tmp/helhed-abc'])
})
