import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { Result } from '../core/result.ts';
import { type Fault, type FaultCode, fault } from './fault.ts';

/** Bytes of the largest file that is read: twice what a scenario may hold, so that its own reader can say so. */
const LARGEST = 2 * 1024 * 1024;

/** Reads a text file that somebody named. What cannot be read is a fault, never a throw. */
export function readText(file: string): Result<string, Fault> {
  try {
    const bytes = readBytes(file);
    if (bytes === null) return { ok: false, problems: fault('folder', { file }) };
    if (bytes.length > LARGEST)
      return { ok: false, problems: fault('too-large', { file, limit: LARGEST / 1024 / 1024 }) };
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, problems: fault(codeOf(error, 'unreadable'), { file, reason: reasonOf(error) }) };
  }
}

/**
 * Reads a JSON file that somebody named.
 * @param otherwise the fault of a text that is not JSON
 */
export function readJson(file: string, otherwise: FaultCode): Result<unknown, Fault> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return { ok: true, value: JSON.parse(text.value) };
  } catch {
    return { ok: false, problems: fault(otherwise, { file }) };
  }
}

/** Writes a text file where somebody asked for it. */
export function writeText(file: string, text: string): Result<null, Fault> {
  try {
    writeFileSync(file, text);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problems: fault('unwritable', { file, reason: reasonOf(error) }) };
  }
}

/** The bytes of a file, pipes and devices included, up to one more than the limit; null for a folder. */
function readBytes(file: string): Uint8Array | null {
  const opened = openSync(file, 'r');
  try {
    if (fstatSync(opened).isDirectory()) return null;
    const bytes = new Uint8Array(LARGEST + 1);
    let length = 0;
    for (;;) {
      const read = readSync(opened, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
    }
  } finally {
    closeSync(opened);
  }
}

/** What the errors of Node are called here. */
const CODES: Readonly<Record<string, FaultCode>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not-text',
};

function codeOf(error: unknown, otherwise: FaultCode): FaultCode {
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : CODES[code]) ?? otherwise;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
