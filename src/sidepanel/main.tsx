document.body.textContent = 'Rapport sidepanel';
