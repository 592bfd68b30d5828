/** The page of the panel, in whichever place it is shown. */
export const PANEL_PAGE = 'src/popup/index.html';

/** The name under which a panel in a window of its own is told its tab. */
export const TAB_PARAMETER = 'tab';
