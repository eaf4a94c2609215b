// What wasm-bindgen makes of `src/lib.rs`, as far as `worker.js` uses it. The build writes the script itself beside a copy of
// the worker.
export default function init(options: { module_or_path: BufferSource }): Promise<unknown>;

export class Export {
  constructor(request: string, catalog: string, sights: string);
  file(): ExportedFile;
  layOut(basemap: string, stations: string, typefaces: Uint8Array, lengths: Uint32Array): LaidOut;
}

export class LaidOut {
  write(icons: string[]): ExportedFile;
}

export class ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  takeBytes(): Uint8Array<ArrayBuffer>;
}
