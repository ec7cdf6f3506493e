import { BlockList, isIP, isIPv4 } from 'node:net';

/** IPv4 that is nobody's on the public internet (IANA's special-purpose registry): private, loopback, link-local, shared, reserved. */
const special4 = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special4.addSubnet(net, bits);

/** Of IPv6 only what is given to networks of the public internet, but for tunnels and examples in it. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const special6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special6.addSubnet(net, bits, 'ipv6');

/** Prefixes that carry an IPv4 address in their last 32 bits: mapped, compatible, translated, NAT64 of the world's and of one's own. */
const carrying = (
  [
    ['::ffff:0:0', 96],
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
  ] as const
).map(([net, bits]) => {
  const list = new BlockList();
  list.addSubnet(net, bits, 'ipv6');
  return list;
});
/** 6to4 carries one behind its first 16 bits. */
const sixToFour = new BlockList();
sixToFour.addSubnet('2002::', 16, 'ipv6');

/** Where clouds tell the machines in them their keys: never asked, whatever else is allowed. */
const metadata = new BlockList();
// Several clouds have theirs among the link-local ones, where no page stands.
metadata.addSubnet('169.254.0.0', 16);
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) metadata.addAddress(address);
for (const address of ['fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254', 'fe80::a9fe:a9fe'])
  metadata.addAddress(address, 'ipv6');

/** Whether an IP address is that of a cloud's metadata service. */
export function isMetadata(address: string): boolean {
  if (isIPv4(address)) return metadata.check(address);
  if (isIP(address) === 0) return false;
  if (carrying.some((list) => list.check(address, 'ipv6'))) return isMetadata(carried(address));
  if (sixToFour.check(address, 'ipv6')) return isMetadata(inFront(address));
  return metadata.check(address, 'ipv6');
}

/** Whether an IP address is one of the public internet. Anything else, a name too, is not. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address) && !metadata.check(address);
  if (isIP(address) === 0) return false;
  if (carrying.some((list) => list.check(address, 'ipv6'))) return isPublic(carried(address));
  return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/** The IPv4 address in the last 32 bits, as `new URL` writes the groups: "::ffff:7f00:1" or "::ffff:127.0.0.1". */
function carried(address: string): string {
  const dotted = /[\d.]+$/.exec(address)?.[0] ?? '';
  if (dotted.includes('.')) return dotted;
  const groups = (new URL(`http://[${address}]`).hostname.slice(1, -1).split('::').at(-1) ?? '').split(':');
  return dottedOf(groups.at(-2), groups.at(-1));
}

/** That behind the first group of a 6to4 address. */
function inFront(address: string): string {
  const [head = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [, high, low] = head.split(':');
  return dottedOf(high, low);
}

function dottedOf(...groups: readonly (string | undefined)[]): string {
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
