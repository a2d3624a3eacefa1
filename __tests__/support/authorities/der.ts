/** Writing the DER (ITU-T X.690) that a leaf certificate needs: quick, as a benchmark wants thousands. */

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  /** Context-specific, constructed, number 0 and 3. */
  explicit0: 0xa0,
  explicit3: 0xa3,
  /** Context-specific, primitive: GeneralName's rfc822Name and uniformResourceIdentifier. */
  generalEmail: 0x81,
  generalUri: 0x86,
} as const;

/** Tag, length, and the parts one after the other. Up to 65,535 bytes. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  if (size > 0xffff) throw new RangeError(`${size} bytes in one DER element`);
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), body]);
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.push((left & 0x7f) | 0x80);
    bytes.push(...groups.reverse());
  }
  return der(TAG.oid, Buffer.from(bytes));
}

/** UTCTime, to the second: for years up to 2049. */
export function utcTime(at: Date): Buffer {
  return der(TAG.utcTime, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`, 'latin1'));
}

export function bitString(bytes: Uint8Array): Buffer {
  return der(TAG.bitString, Buffer.of(0), bytes);
}
