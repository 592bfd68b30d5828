import { keepFile } from '@sidenote/contract/keep-file';
import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { pngFile } from './picture/png-file.ts';
import type { Scene } from './picture/scene.ts';
import { type Said, sheetOf } from './picture/sheet.ts';
import { type Look, svgFile } from './picture/svg-file.ts';

/** Gives the whole picture as a file, in the colours that it has now. */
export function SavePicture({ scene, said, name }: { scene: Scene; said: Said; name: string }) {
  const [failed, setFailed] = useState(false);
  const svg = () => {
    const file = svgFile(sheetOf(scene, said), said.title, lookNow());
    keepFile(new Blob([file], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  const png = () => {
    setFailed(false);
    pngFile(sheetOf(scene, said), lookNow())
      .then((file) => keepFile(file, `${name}.png`))
      .catch(() => setFailed(true));
  };
  return (
    <div className="row">
      <button type="button" className="button" onClick={svg}>
        {say('graph.svg')}
      </button>
      <button type="button" className="button" onClick={png}>
        {say('graph.png')}
      </button>
      {failed && <span role="alert">{say('graph.pngFailed')}</span>}
    </div>
  );
}

/** Colours and letters of the page as they are now. */
function lookNow(): Look {
  const style = getComputedStyle(document.documentElement);
  const font = style.getPropertyValue('--font');
  return { colourOf: (ink) => style.getPropertyValue(`--${ink}`).trim(), font };
}
