document.body.textContent = 'Rapport popup';
