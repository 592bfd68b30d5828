import actions from './trello/actions.json' with { type: 'json' };
import actionsShape from './trello/actions.schema.json' with { type: 'json' };
import card from './trello/card.json' with { type: 'json' };
import cardShape from './trello/card.schema.json' with { type: 'json' };
import cardActions from './trello/card-actions.json' with { type: 'json' };
import cardActionsShape from './trello/card-actions.schema.json' with { type: 'json' };
import cardDetails from './trello/card-details.json' with { type: 'json' };
import cardDetailsShape from './trello/card-details.schema.json' with { type: 'json' };
import me from './trello/me.json' with { type: 'json' };
import meShape from './trello/me.schema.json' with { type: 'json' };
import members from './trello/members.json' with { type: 'json' };
import membersShape from './trello/members.schema.json' with { type: 'json' };

/** What Trello answers, and the published shapes that is held against. */
export const trello = {
  answers: {
    'card-actions': cardActions,
    'card-details': cardDetails,
    me,
    members,
    card,
    actions,
  },
  shapes: {
    'card-actions': cardActionsShape,
    'card-details': cardDetailsShape,
    me: meShape,
    members: membersShape,
    card: cardShape,
    actions: actionsShape,
  },
};
