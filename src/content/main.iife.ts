console.warn('rapport content', location.href);
document.documentElement.dataset.rapportProbe = '1';
