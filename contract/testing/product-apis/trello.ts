import actions from './trello/actions.json' with { type: 'json' };
import actionsShape from './trello/actions.schema.json' with { type: 'json' };
import card from './trello/card.json' with { type: 'json' };
import cardShape from './trello/card.schema.json' with { type: 'json' };

/** What Trello answers, and the published shapes that is held against. */
export const trello = {
  answers: {
    card,
    actions,
  },
  shapes: {
    card: cardShape,
    actions: actionsShape,
  },
};
