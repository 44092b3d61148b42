import { useEffect } from 'react';
import { useNavigate } from './route-context';

/** Stands where nothing is to be seen, and leads on: going back does not come here again. */
export const Redirect = ({ to }: { readonly to: string }) => {
  const navigate = useNavigate();
  useEffect(() => {
    navigate(to, 'replace');
  }, [navigate, to]);
  return null;
};
