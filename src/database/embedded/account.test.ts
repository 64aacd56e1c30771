import { expect, test } from 'vitest'
import { chooseAccount, readUsers } from './account.ts'

const root = { uid: 0, gid: 0 }
const passwd = ['root:x:0:0::/root:/bin/sh', 'nobody:x:65534:65534::/:/bin/false', 'postgres:x:101:104::/:/bin/sh', ''].join('\n')
const without = passwd.replace('postgres', 'someone')

test('users are read from passwd, and lines that are none are passed over', () => {
  expect(readUsers('# note\n+::::::\na:x:1:2:::\nb:x::3')).toEqual([{ name: 'a', uid: 1, gid: 2 }])
})

test('root lends the server to postgres, and to nobody where there is no postgres', () => {
  expect(chooseAccount(root, null, passwd)).toEqual({ name: 'postgres', uid: 101, gid: 104, change: true })
  expect(chooseAccount(root, null, without)).toEqual({ name: 'nobody', uid: 65_534, gid: 65_534, change: true })
})

test('root runs data that exist as the user who owns them, and takes over what root itself owns', () => {
  expect(chooseAccount(root, { uid: 65_534, gid: 7 }, passwd)).toEqual({ name: 'nobody', uid: 65_534, gid: 7, change: true })
  expect(chooseAccount(root, { uid: 4242, gid: 7 }, passwd).name).toBe('uid 4242')
  expect(chooseAccount(root, root, passwd).name).toBe('postgres')
})

test('root without anybody to lend the server to is refused', () => {
  expect(() => chooseAccount(root, null, 'root:x:0:0:::')).toThrow('no user postgres or nobody')
})

test('an ordinary user runs the server as themselves and is refused data of somebody else', () => {
  const user = { uid: 101, gid: 104 }
  expect(chooseAccount(user, null, passwd)).toEqual({ ...user, name: 'postgres', change: false })
  expect(chooseAccount(user, { uid: 101, gid: 9 }, passwd).change).toBe(false)
  expect(() => chooseAccount(user, { uid: 65_534, gid: 9 }, passwd)).toThrow('belongs to nobody, and this process runs as postgres')
})
