document.title = 'Sidenote console';
