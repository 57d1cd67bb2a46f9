document.body.textContent = 'Rapport welcome';
