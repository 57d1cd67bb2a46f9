document.body.textContent = 'Rapport practice';
