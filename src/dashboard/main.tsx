document.body.textContent = 'Rapport dashboard';
