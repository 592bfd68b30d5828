import { Editor, type EditorActions } from '@atlaskit/editor-core';
import type { EditorView } from '@atlaskit/editor-prosemirror/view';
import { SmartCardProvider } from '@atlaskit/link-provider';
import { createRoot } from 'react-dom/client';
import type { AdfNode } from './adf.ts';
import { cardClient } from './cards.ts';
import { peopleProvider } from './people.ts';

const mentionProvider = Promise.resolve(peopleProvider());

const media = Promise.resolve({
  viewMediaClientConfig: {
    authProvider: async () => ({ clientId: 'sample', token: '', baseUrl: location.origin }),
  },
});

/**
 * Puts editors into an element. Each call replaces the editor by a new one with the given document, an empty undo
 * history and no focus, and resolves with its view when it is ready.
 */
export function editorsIn(element: Element): (adf: AdfNode) => Promise<EditorView> {
  const root = createRoot(element);
  let key = 0;
  return (adf) =>
    new Promise((resolve, reject) => {
      const ready = (actions: EditorActions) => {
        const view = actions._privateGetEditorView();
        if (view === undefined) reject(new Error('The editor has no view'));
        else resolve(view);
      };
      key += 1;
      root.render(
        <SmartCardProvider client={cardClient}>
          <Editor
            key={key}
            appearance="full-page"
            defaultValue={adf}
            onEditorReady={ready}
            mentionProvider={mentionProvider}
            allowBreakout
            allowDate
            allowExpand={{ allowInsertion: true }}
            allowIndentation
            allowLayouts
            allowNestedTasks
            allowPanel
            allowRule
            allowStatus
            allowTables={{
              advanced: true,
              allowHeaderColumn: true,
              allowHeaderRow: true,
              allowMergeCells: true,
            }}
            allowTasksAndDecisions
            allowTextAlignment
            allowTextColor
            smartLinks={{ allowBlockCards: true, allowEmbeds: true }}
            media={{ allowMediaSingle: true, allowMediaGroup: true, provider: media }}
            allowExtension
            allowTemplatePlaceholders
            allowConfluenceInlineComment
          />
        </SmartCardProvider>,
      );
    });
}
